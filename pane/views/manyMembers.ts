/**
 * With more members than this, which is more than Sweden has municipalities, the panel draws lighter: not every row at once, and points
 * without a name each.
 */
export const manyMembers = 300;
