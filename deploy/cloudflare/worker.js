// Runs only at the addresses of withdrawn pages, and where there is no file: everything else is served without it.
export default {
  /**
   * @param {Request} request
   * @param {{ ASSETS: { fetch: (request: Request) => Promise<Response> } }} env
   */
  async fetch(request, env) {
    // The file behind a notice is no way around it.
    const address = request.url.replace(/\/index(\.html)?(?=$|\?)/, '/');
    const response = await env.ASSETS.fetch(new Request(address, request));
    // What is found here is a notice: the page is gone (RFC 9110, 15.5.11).
    return response.status === 200 ? new Response(response.body, { status: 410, headers: response.headers }) : response;
  },
};
