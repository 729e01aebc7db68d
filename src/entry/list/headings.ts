/** The words over a list's columns in both languages; must never take a person's name for a heading. */
import { nameKey } from '../../shared/sameName.ts';

export const COLUMNS = ['name', 'title', 'function', 'role', 'step', 'stance', 'contact', 'note'] as const;
export type Column = (typeof COLUMNS)[number];

const WORDS: { readonly [Name in Column]: readonly string[] } = {
  name: ['name', 'full name', 'person', '姓名', '名字', '名称', '人物', '人员'],
  title: ['title', 'job title', 'position', 'job', '职务', '职位', '头衔', '岗位'],
  function: ['function', 'department', 'dept', 'team', '职能', '部门'],
  role: ['role', 'part', '角色'],
  step: ['step', 'stage', 'phase', '环节', '阶段', '步骤'],
  stance: ['stance', 'attitude', '态度', '立场'],
  contact: ['contact', 'contact level', '接触', '接触程度', '接触情况'],
  note: ['note', 'notes', 'remark', 'remarks', 'comment', 'comments', '备注', '说明'],
};

const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) => WORDS[column].map((word) => [nameKey(word), column] as const)),
);
const columnOf = (cell: string): Column | null => COLUMN_OF.get(nameKey(cell.replace(/[:：]\s*$/, ''))) ?? null;

/** What each column holds, null where its heading is none of ours; null altogether when the line is no heading. */
export function readHeading(cells: readonly string[]): readonly (Column | null)[] | null {
  const columns = cells.map(columnOf);
  const known = columns.filter((column) => column !== null).length;
  const filled = cells.filter((cell) => cell !== '').length;
  return columns.includes('name') && (known >= 2 || filled === 1) ? columns : null;
}
