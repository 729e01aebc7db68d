/** Nominal types for strings, so that ids of two kinds cannot be mixed up. */
declare const brand: unique symbol;

export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
