def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects').drop(1)
assert runs.size() == 5

assert runs[0].contains('Starting a scratch database (sqlite)')
assert runs[0].contains('Starting a scratch database (postgresql)')
assert runs[0].contains('rex-schema.sqlite.json')
assert runs[0].contains('rex-schema.postgresql.json')
[1, 2, 4].each { assert !runs[it].contains('scratch database') }
assert runs[1].contains('Read from the snapshot')
assert runs[2].contains('does not belong to the migrations')
assert runs[2].contains('rebuild it with rex:snapshot')
assert runs[3].contains('Snapshot written to')

def classes = new File(basedir, 'target/classes/com/acme')
assert new File(classes, 'a/OrdersTable.class').exists()
assert !new File(classes, 'a/DraftsTable.class').exists()
assert new File(classes, 'b/audit/EntriesTable.class').exists()
assert !new File(classes, 'b/audit/LogTable.class').exists()
assert new File(basedir, 'rex-schema.sqlite.json').text.contains('"orders"')
return true
