/** The whole screen for what is shown; where a browser refuses, the window stays as large as it is. */

export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Nothing is lost: what is shown fills the window all the same.
  }
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
}
