/** The words over a list's columns in both languages; must never take a person's name for a heading. */
import { nameKey } from '../../shared/sameName.ts';

/** What a column holds. `words` is read by its words, cell by cell; `ignore` is left out by whoever pastes. */
export const COLUMNS = [
  'name',
  'first',
  'last',
  'title',
  'function',
  'role',
  'step',
  'stance',
  'contact',
  'limit',
  'email',
  'phone',
  'note',
  'words',
  'ignore',
] as const;
export type Column = (typeof COLUMNS)[number];

const WORDS: { readonly [Name in Column]?: readonly string[] } = {
  name: [
    ...['name', 'full name', 'name surname', 'surname name', 'first and last name', 'person', 'contact name'],
    ...['contact person', '姓名', '名字', '名称', '人物', '人员', '联系人', '员工姓名'],
  ],
  first: ['first name', 'given name', 'forename', '名'],
  last: ['last name', 'surname', 'family name', '姓', '姓氏'],
  title: ['title', 'job title', 'position', 'job', '职务', '职位', '头衔', '岗位', '职称'],
  function: ['function', 'department', 'dept', 'team', 'division', 'unit', '职能', '部门', '所属部门', '部门名称'],
  role: ['role', 'part', '角色'],
  step: ['step', 'stage', 'phase', '环节', '阶段', '步骤', '节点'],
  stance: ['stance', 'attitude', '态度', '立场'],
  contact: ['contact', 'contact level', '接触', '接触程度', '接触情况'],
  limit: [
    ...['limit', 'sign off limit', 'approval limit', 'signing limit', 'signature limit', 'spending limit'],
    ...['signing authority', 'approval authority', 'may sign alone', 'approves up to', 'signs up to'],
    ...['审批权限', '审批额度', '审批限额', '审批金额', '签批权限', '签字权限', '签批额度', '权限金额', '限额'],
  ],
  email: ['email', 'e mail', 'email address', 'mail', '邮箱', '电子邮件', '邮件'],
  phone: ['phone', 'telephone', 'tel', 'mobile', 'phone number', '电话', '手机', '手机号', '联系电话'],
  note: ['note', 'notes', 'remark', 'remarks', 'comment', 'comments', '备注', '说明'],
};

const headingKey = (cell: string): string => nameKey(cell.replace(/[:：]$/, '').replace(/[_-]/g, ' '));

/** FirstName, first_name and First Name are one heading; Na Me is somebody. */
const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) =>
    (WORDS[column] ?? []).flatMap((word) =>
      [headingKey(word), headingKey(word).replace(/ /g, '')].map((key) => [key, column] as const),
    ),
  ),
);

/** What each column holds, null where its heading is none of ours; null altogether when the line is no heading. */
export function readHeading(cells: readonly string[]): readonly (Column | null)[] | null {
  const columns = cells.map((cell) => COLUMN_OF.get(headingKey(cell)) ?? null);
  const known = columns.filter((column) => column !== null).length;
  const filled = cells.filter((cell) => cell !== '').length;
  const names = columns.includes('name') || columns.includes('first') || columns.includes('last');
  return names && (known >= 2 || filled === 1) ? columns : null;
}
