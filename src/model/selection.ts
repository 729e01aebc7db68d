/** What is selected, by id; several people can be. */
export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'map' }
  | { readonly kind: 'people'; readonly ids: readonly string[] }
  | { readonly kind: 'step' | 'link' | 'relation' | 'seat'; readonly id: string };
