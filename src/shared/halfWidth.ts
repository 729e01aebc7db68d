/** Signs and digits of full width as those of half width, for what is read as a figure; must never be shown in place of what was typed. */

const SIGNS: { readonly [full: string]: string } = { '￠': '¢', '￡': '£', '￥': '¥', '￦': '₩' };

export const halfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[￠￡￥￦]/g, (sign) => SIGNS[sign] ?? sign);
