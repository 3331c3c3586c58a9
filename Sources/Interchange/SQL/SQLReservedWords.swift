/// The words that are no names in SQL, for one of the engines at least.
///
/// What DuckDB 2.0, PostgreSQL 15, Spark 4 (with ANSI keywords) or SQLite 3.40 refuse where a column stands, and some that
/// they take but read in another way. The tests hold the list against the keywords of the engines that they run.
enum SQLReservedWords {
  static let all: Set<String> = Set(
    """
    add all alter analyse analyze and anti any array as asc asof asymmetric at authorization \
    autoincrement between binary both by case cast check collate collation column commit \
    concurrently constraint create cross cube current_catalog current_date current_role \
    current_schema current_time current_timestamp current_user default deferrable delete desc \
    describe distinct do drop else end escape except exec exists false fetch filter for foreign \
    freeze from full function glob grant group grouping having if ilike in index initially inner \
    insert intersect interval into is isnull join lambda lateral leading left like limit \
    localtime localtimestamp minus natural not nothing notnull null offset on only or order \
    outer overlaps percentile_cont percentile_disc pivot pivot_longer pivot_wider placing \
    positional primary qualify raise references returning revoke right rollup row select semi \
    session_user set show similar some sql summarize symmetric system_user table tablesample \
    temporary then time timestamp to trailing transaction trigger true union unique unknown \
    unpack unpivot update user using values variadic verbose view when where window with within
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
