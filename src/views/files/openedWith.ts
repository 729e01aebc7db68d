/** Files that the device opens with the installed app; must never miss those that it was started with. */

interface Launch {
  readonly files: readonly { readonly getFile: () => Promise<File> }[];
}

/** What installed apps have where the browser knows file handlers; the platform's own types do not name it yet. */
interface Launching {
  readonly launchQueue?: { readonly setConsumer: (consumer: (launch: Launch) => void) => void };
}

/** Hands over what was opened so far and from now on; one that cannot be read any more is left out, as the device has said why. */
export function takeOpened(take: (files: readonly File[]) => void): void {
  (window as Launching).launchQueue?.setConsumer(({ files }) => {
    void Promise.allSettled(files.map((file) => file.getFile())).then((read) => {
      const there = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      if (there.length > 0) take(there);
    });
  });
}
