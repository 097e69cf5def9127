def log = new File(basedir, 'build.log').text
assert log.contains('Starting a scratch database (postgresql)')
assert log.contains('1 table, 1 view and 1 enum found')
assert !(log =~ /\[WARNING\].*documents/).find() // also a type that Java has nothing for is known, by its literal
def table = new File(basedir, 'target/generated-sources/rex/com/acme/db/DocumentsTable.java').text
assert table.contains('SqlType.literal("tsvector")')
assert new File(basedir, 'target/classes/com/acme/db/State.class').exists()
return true
