def log = new File(basedir, 'build.log').text
assert log.contains('Starting a scratch database (postgresql)')
assert log.contains('1 table, 1 view and 1 enum found')
assert (log =~ /\[WARNING\].*tsvector.*documents\.search/).find()
assert new File(basedir, 'target/classes/com/acme/db/State.class').exists()
return true
