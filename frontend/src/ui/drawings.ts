/** Icons of screens that come later, on the same grid as those of `icon.tsx`. */
export const SELECT = 'M4 6.5l2 2 3.5-4M4 14.5l2 2 3.5-4M13 7h7M13 15h7'
export const BOARD = 'M4 4.5h4.5v15H4ZM9.8 4.5h4.5v10H9.8ZM15.5 4.5H20v12.5h-4.5Z'
export const LIST = 'M4 6.5h.01M4 12h.01M4 17.5h.01M8.5 6.5H20M8.5 12H20M8.5 17.5H20'
export const TAG = 'M4 4.5h7.5l8.5 8.5-7 7L4 11.5ZM8 8.5h.01'
export const ARCHIVE = 'M3.5 5h17v4h-17ZM5 9v10.5h14V9M9.5 13h5'
export const TARGET =
  'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM12 11.5a.5.5 0 1 1 0 1 .5.5 0 0 1 0-1Z'
