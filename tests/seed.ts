import fc from 'fast-check';

// Random inputs are the same in every run, so that nobody's change turns red by chance. With RUNS=n they are others.
if (!process.env['RUNS']) fc.configureGlobal({ seed: 20_261_126 });
