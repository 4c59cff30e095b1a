/** What stands between the statements of a fact; their names are those of `factSections`. */
export const factWords = {
  de: { main: 'Hauptform', child: 'Kind %{number}', earlier: 'vorher', since: 'seit %{day}' },
  en: { main: 'main form', child: 'Child %{number}', earlier: 'before', since: 'since %{day}' },
};
