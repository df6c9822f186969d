/** Wrong words on the command line; the message is the sentence shown, the exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Shown for `--help` and when no command is given. */
export const usage = `kaonscope: NA62 searches for K+ -> pi+ X on the command line

  limits  --search ID [--tau S|inf] [--masses M] [--cl 0.9] [--method NAME] [--exposure 1]
  model   --model ID [--masses M]
  exclude --model ID [--masses M] [--searches A,B|none] [--bounds A,B] [--combine] [--cl 0.9] [--br-inv 0] [--kind observed|expected] [--method NAME] [--exposure 1]
  point   --model ID --mass MEV --coupling G [--convention NAME] [--br-inv 0] [--searches A,B] [--combine] [--cl 0.9] [--method NAME] [--exposure 1]
  convert --model ID --mass MEV (--tau S | --coupling G) [--convention NAME] [--br-inv 0]
  cls     --n N --b B --sigma-b S [--cl 0.9] [--method NAME] [--statistic cls] [--at S] [--seed 1] [--toys 100000]
  cls     --table FILE.csv    (columns n_obs,b,sigma_b,cl,method; s_ul is added)
  shape   (--mass MEV | --config FILE.json) [--cl 0.9] [--seed 1] [--toys 40000]    (unbinned limit of the 2017 data, by toys)
  scan    --request FILE.json [--shard K/N]    (a request to the engine as a file, or one shard of it)
  merge   FILE...    (the shards of a scan put together)
  check   FILE...    (what the loader says of bounds, limits or data of your own)

  M is A:B:STEP or a comma list in MeV. Models: bc1 bc2 bc4 bc10 bc11, and bc4-inv bc10-inv.
  --toys N --seed S for limits, exclude and point: toys per hypothesis where limits come from toys, as those of
  na62-pinunu-2017-shape do (4096 and 1 unless said; a minute or less). limits then adds the columns n_ul_obs_err, ...
  --uncertainty relative|statistical beside --exposure L: b grows like L, and sigma_b/b stays as published (unless said; the part
  of it that comes from counting sidebands, for pi+ mu mu, falls like 1/sqrt(L)) or all of it falls like 1/sqrt(L).
  --what-if MASS:N or SEARCH:MASS:N for limits, exclude and point: what would be observed if N events had the missing mass (or
  lay on the spectrum) at the hypothesis nearest to MASS, in place of those seen in its window; beside --exposure L, with
  the median of the background elsewhere. Not for searches of which only limits are published.
  --statistic cls|clsb for limits, exclude, point and cls: what falls to 1 - CL at a limit. CLs+b covers exactly but can exclude signals
  to which a search is blind; where it excludes every signal its limit is 0, and exclude leaves the mass out.
  --combine for exclude and point: one limit from all searches that see X, the product of the likelihoods of those with counts;
  exclude adds its intervals as the search "combined".
  --law mass-dependent|constant for limits, exclude and point: how the acceptance of pi+ mu mu falls with lifetime.
  --alpha-d A --chi-ratio R for point and convert: the dark fine-structure constant (0.1 unless said) and the mass ratio of dark
  matter and dark photon (1/3) in the coupling y of bc2.
  --format csv|json|hepdata for tables (csv unless said); --debug shows the trace of a failure.
  Exit code 0: answer on standard output. 2: bad input. 1: failure.
`;
