declare const nom: unique symbol;

/** Un type de base qui ne se mélange pas à un autre de même forme : des jours ne sont pas des centimes. */
export type Marque<Base, Nom extends string> = Base & { readonly [nom]: Nom };
