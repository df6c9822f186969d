import type { Plugin } from 'vite';

/** Its text and its name stand in the page's content security policy too. */
export const policyName = 'kaonscope';

/**
 * Makes the one policy of Trusted Types before any other script of the built page: markup is taken as it is, of which there are only
 * the picture that was built in and figures that are saved, and scripts from the page's own origin.
 */
export function trustedTypes(): Plugin {
  return {
    name: 'trusted-types',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'script',
          injectTo: 'head-prepend',
          children: `kaonscopeTrusts=self.trustedTypes?.createPolicy('${policyName}',{createHTML:text=>text,createScriptURL:address=>{if(new URL(address,document.baseURI).origin!==location.origin)throw new TypeError('A script of another origin: '+address);return address}})`,
        },
      ],
    },
  };
}
