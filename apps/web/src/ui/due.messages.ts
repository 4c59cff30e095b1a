const de = {
  due: {
    since: 'seit 1 Tag vorbei |||| seit %{smart_count} Tagen vorbei',
    sinceShort: '1 Tag vorbei |||| %{smart_count} Tage vorbei',
    today: 'heute, 24 Uhr',
    todayShort: 'heute',
    tomorrow: 'morgen',
    in: 'in 1 Tag |||| in %{smart_count} Tagen',
    inShort: '1 Tag |||| %{smart_count} Tage',
    met: 'eingehalten',
    missed: 'versäumt',
    waived: 'entfallen',
    ago: 'vor 1 Tag |||| vor %{smart_count} Tagen',
    yesterday: 'gestern',
  },
};
const en: typeof de = {
  due: {
    since: '1 day overdue |||| %{smart_count} days overdue',
    sinceShort: '1 day over |||| %{smart_count} days over',
    today: 'today, midnight',
    todayShort: 'today',
    tomorrow: 'tomorrow',
    in: 'in 1 day |||| in %{smart_count} days',
    inShort: '1 day |||| %{smart_count} days',
    met: 'met',
    missed: 'missed',
    waived: 'waived',
    ago: '1 day ago |||| %{smart_count} days ago',
    yesterday: 'yesterday',
  },
};
export const dueMessages = { de, en };
