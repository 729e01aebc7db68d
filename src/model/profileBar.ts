/** The yearly revenue above which a customer known in its region is a key account, unless a product of ours says otherwise (domain, section 4). */
export const REGIONAL_REVENUE = { amount: 50_000_000, currency: 'CNY' } as const;
