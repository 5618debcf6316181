/** The lines of the icons of the places one can go to, on a ground of 24 by 24. */
export const ICONS: Record<string, string> = {
  workbench: 'M4 5h16v14H4zM4 10h16M9 10v9',
  report: 'M12 20v-9M8 14l4-4 4 4M5 4h14',
  search: 'M6 3h9l4 4v14H6zM9 11h7M9 15h7',
  patrol: 'M12 21s-7-6.5-7-11a7 7 0 0 1 14 0c0 4.5-7 11-7 11zM9.5 10l2 2 3.5-3.5',
  grids: 'M4 4h16v16H4zM4 11h16M11 4v16',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 20c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 0 1 0 6M18 14c2 1 3 3 3 6',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1',
  applications: 'M5 3h14v18H5zM9 8h6M9 12h6M9 17l1.5 1.5L14 15',
  voices: 'M4 5h16v11H9l-5 4zM8 9h8M8 12h5',
  'data-access': 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2.5',
  reads: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  admin: 'M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4',
}
