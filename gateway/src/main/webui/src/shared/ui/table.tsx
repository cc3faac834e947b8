import type { ReactNode } from 'react';
import { classes } from '@shared/lib/classes';

export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  numeric?: boolean;
  /** The cell that names the row; exactly one column. */
  rowHeader?: boolean;
}

interface Props<T> {
  caption: string;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
  /** Rows can be chosen for what is done with several. */
  selection?: Selection<T>;
}

export interface Selection<T> {
  has: (key: string) => boolean;
  toggle: (key: string) => void;
  /** Name of a row's check box. */
  label: (row: T) => string;
}

/** On a phone every row becomes a block with its column names in front (CSS), so nothing scrolls sideways. */
export function Table<T>({ caption, columns, rows, rowKey, selection }: Props<T>) {
  return (
    <div className="kim-table-wrap">
      <table className="kern-table kern-table--small kim-table">
        <caption className="kern-sr-only">{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {selection && <td className="kern-table__header" />}
            {columns.map(({ id, header, numeric }) => (
              <th
                key={id}
                scope="col"
                className={classes('kern-table__header', numeric && 'kern-table__header--numeric')}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="kern-table__row">
              {selection && <Choice row={row} id={rowKey(row)} selection={selection} />}
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<T>({ column, row }: { column: Column<T>; row: T }) {
  const className = classes('kern-table__cell', column.numeric && 'kern-table__cell--numeric');
  const content = column.cell(row);
  return column.rowHeader ? (
    <th scope="row" className={classes(className, 'kim-table__row-header')}>
      {content}
    </th>
  ) : (
    <td className={className} data-label={column.header}>
      {content}
    </td>
  );
}

function Choice<T>({ row, id, selection }: { row: T; id: string; selection: Selection<T> }) {
  return (
    <td className="kern-table__cell kim-table__choice">
      <input
        type="checkbox"
        className="kern-form-check__checkbox"
        aria-label={selection.label(row)}
        checked={selection.has(id)}
        onChange={() => selection.toggle(id)}
      />
    </td>
  );
}
