/// The words that are no names in SQL, for one of the engines at least.
///
/// Those that the standard of 1999, PostgreSQL 17, DuckDB 2.0, SQLite 3.50 or Spark 4 (with ANSI keywords) reserve where a
/// column can stand. The tests hold the list against the keywords of the engines that they run.
enum SQLReservedWords {
  static let all: Set<String> = Set(
    """
    absolute action add all allocate alter analyse analyze and anti any are array as asc asof \
    asymmetric at authorization autoincrement begin between binary both by cascade case cast check \
    close collate collation column commit concurrently connect constraint continue convert create \
    cross cube current current_catalog current_date current_role current_schema current_time \
    current_timestamp current_user cursor deallocate declare default deferrable delete desc describe \
    disconnect distinct do drop dynamic else end escape except exec execute exists external false \
    fetch filter for foreign freeze from full function get glob global grant group grouping having \
    if ilike immediate in index indicator initially inner insert intersect interval into is isnull \
    join lambda lateral leading left level like limit local localtime localtimestamp match minus \
    natural new next not nothing notnull null of offset old on only open or order outer overlaps \
    percentile_cont percentile_disc pivot pivot_longer pivot_wider placing position positional \
    prepare primary prior procedure qualify raise references returning revoke right rollback rollup \
    row rows schema select semi session_user set show similar some sql summarize symmetric \
    system_user table tablesample temporary then time timestamp to trailing transaction trigger true \
    union unique unknown unpack unpivot update user using value values variadic verbose view when \
    where window with within without
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
