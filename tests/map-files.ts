import { memoryPages, validateXML } from 'xmllint-wasm';

// The schema of GPX 1.1 says no terms under which it may be handed on, that of KML 2.2 only where they could be asked for. These say
// in our own words what they demand of the elements that we write: which there are, in which order, and what they hold.
const gpx = `<?xml version="1.0"?>
<s:schema xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns="http://www.topografix.com/GPX/1/1"
  targetNamespace="http://www.topografix.com/GPX/1/1" elementFormDefault="qualified">
  <s:simpleType name="latitude">
    <s:restriction base="s:decimal"><s:minInclusive value="-90"/><s:maxInclusive value="90"/></s:restriction>
  </s:simpleType>
  <s:simpleType name="longitude">
    <s:restriction base="s:decimal"><s:minInclusive value="-180"/><s:maxExclusive value="180"/></s:restriction>
  </s:simpleType>
  <s:complexType name="link"><s:attribute name="href" type="s:anyURI" use="required"/></s:complexType>
  <s:complexType name="point">
    <s:sequence>
      <s:element name="name" type="s:string" minOccurs="0"/>
      <s:element name="desc" type="s:string" minOccurs="0"/>
      <s:element name="link" type="link" minOccurs="0" maxOccurs="unbounded"/>
    </s:sequence>
    <s:attribute name="lat" type="latitude" use="required"/>
    <s:attribute name="lon" type="longitude" use="required"/>
  </s:complexType>
  <s:complexType name="head">
    <s:sequence>
      <s:element name="name" type="s:string" minOccurs="0"/>
      <s:element name="desc" type="s:string" minOccurs="0"/>
      <s:element name="link" type="link" minOccurs="0" maxOccurs="unbounded"/>
    </s:sequence>
  </s:complexType>
  <s:complexType name="track">
    <s:complexContent>
      <s:extension base="head">
        <s:sequence>
          <s:element name="trkseg" minOccurs="0" maxOccurs="unbounded">
            <s:complexType>
              <s:sequence><s:element name="trkpt" type="point" minOccurs="0" maxOccurs="unbounded"/></s:sequence>
            </s:complexType>
          </s:element>
        </s:sequence>
      </s:extension>
    </s:complexContent>
  </s:complexType>
  <s:element name="gpx">
    <s:complexType>
      <s:sequence>
        <s:element name="metadata" type="head" minOccurs="0"/>
        <s:element name="wpt" type="point" minOccurs="0" maxOccurs="unbounded"/>
        <s:element name="trk" type="track" minOccurs="0" maxOccurs="unbounded"/>
      </s:sequence>
      <s:attribute name="version" type="s:string" use="required" fixed="1.1"/>
      <s:attribute name="creator" type="s:string" use="required"/>
    </s:complexType>
  </s:element>
</s:schema>`;

const atom = `<?xml version="1.0"?>
<s:schema xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns="http://www.w3.org/2005/Atom"
  targetNamespace="http://www.w3.org/2005/Atom" elementFormDefault="qualified">
  <s:element name="author">
    <s:complexType>
      <s:choice maxOccurs="unbounded"><s:element name="name" type="s:string" minOccurs="0"/></s:choice>
    </s:complexType>
  </s:element>
  <s:element name="link">
    <s:complexType><s:attribute name="href" type="s:anyURI" use="required"/></s:complexType>
  </s:element>
</s:schema>`;

const kml = `<?xml version="1.0"?>
<s:schema xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom"
  targetNamespace="http://www.opengis.net/kml/2.2" elementFormDefault="qualified">
  <s:import namespace="http://www.w3.org/2005/Atom" schemaLocation="atom.xsd"/>
  <s:simpleType name="tuple">
    <s:restriction base="s:string">
      <s:pattern value="-?(180(\\.0+)?|(1[0-7]\\d|\\d?\\d)(\\.\\d+)?),-?(90(\\.0+)?|[0-8]?\\d(\\.\\d+)?)"/>
    </s:restriction>
  </s:simpleType>
  <s:simpleType name="tuples"><s:list itemType="tuple"/></s:simpleType>
  <s:simpleType name="line"><s:restriction base="tuples"><s:minLength value="2"/></s:restriction></s:simpleType>
  <s:group name="about">
    <s:sequence>
      <s:element name="name" type="s:string" minOccurs="0"/>
      <s:element name="visibility" type="s:boolean" minOccurs="0"/>
      <s:element name="open" type="s:boolean" minOccurs="0"/>
      <s:element ref="atom:author" minOccurs="0"/>
      <s:element ref="atom:link" minOccurs="0"/>
      <s:element name="description" type="s:string" minOccurs="0"/>
    </s:sequence>
  </s:group>
  <s:element name="Point">
    <s:complexType><s:sequence><s:element name="coordinates" type="tuple"/></s:sequence></s:complexType>
  </s:element>
  <s:element name="LineString">
    <s:complexType>
      <s:sequence>
        <s:element name="tessellate" type="s:boolean" minOccurs="0"/>
        <s:element name="coordinates" type="line"/>
      </s:sequence>
    </s:complexType>
  </s:element>
  <s:element name="Placemark">
    <s:complexType>
      <s:sequence>
        <s:group ref="about"/>
        <s:choice>
          <s:element ref="Point"/>
          <s:element name="MultiGeometry">
            <s:complexType><s:sequence><s:element ref="LineString" maxOccurs="unbounded"/></s:sequence></s:complexType>
          </s:element>
        </s:choice>
      </s:sequence>
    </s:complexType>
  </s:element>
  <s:complexType name="container">
    <s:sequence>
      <s:group ref="about"/>
      <s:choice minOccurs="0" maxOccurs="unbounded">
        <s:element name="Folder" type="container"/>
        <s:element ref="Placemark"/>
      </s:choice>
    </s:sequence>
  </s:complexType>
  <s:element name="kml">
    <s:complexType><s:sequence><s:element name="Document" type="container"/></s:sequence></s:complexType>
  </s:element>
</s:schema>`;

async function findFaults(
  schema: string,
  files: readonly string[],
  preload: { fileName: string; contents: string }[] = [],
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: files.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [schema],
    preload,
    maxMemoryPages: memoryPages.MiB * 64,
  });
  return errors.map(({ message }) => message);
}

/** Holds files for devices against their schema. @returns what it has against them */
export const findGpxFaults = (...files: readonly string[]): Promise<string[]> => findFaults(gpx, files);

/** Holds files for maps against their schema. @returns what it has against them */
export const findKmlFaults = (...files: readonly string[]): Promise<string[]> =>
  findFaults(kml, files, [{ fileName: 'atom.xsd', contents: atom }]);
