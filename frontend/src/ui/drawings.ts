/** Icons of screens that come later, on the same grid as those of `icon.tsx`. */
export const SELECT = 'M4 6.500l2 2 3.500-4M4 14.500l2 2 3.500-4M13 7h7M13 15h7'
export const BOARD =
  'M4 4.500h4.500v15H4ZM9.800 4.500h4.500v10H9.800ZM15.500 4.500H20v12.500h-4.500Z'
export const LIST = 'M4 6.500h.01M4 12h.01M4 17.500h.01M8.500 6.500H20M8.500 12H20M8.500 17.500H20'
export const TAG = 'M4 4.500h7.500l8.500 8.500-7 7L4 11.500ZM8 8.500h.01'
export const ARCHIVE = 'M3.500 5h17v4h-17ZM5 9v10.500h14V9M9.500 13h5'
