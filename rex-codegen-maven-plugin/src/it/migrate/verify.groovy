def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects').drop(1)
assert runs.size() == 7

assert runs[0].contains('pending     20260101000000_create_users.sql::users::acme')
assert runs[0].contains('2 migrations, 2 pending')
assert runs[0].contains('Nothing is changed; what would be executed stands in ')
assert new File(basedir, 'target/up.sql').text.startsWith('-- Applies 2 migrations.')
assert runs[1].contains('[1/2] 20260101000000_create_users.sql::users::acme: applied in')
assert runs[1].contains('2 applied in')
assert runs[2].contains('Nothing to do: no migration is pending')
assert runs[2].contains('applied     20260102000000_create_posts.sql::posts::acme')
assert runs[2].contains('The tag v1 stands at 20260102000000_create_posts.sql::posts::acme')
assert runs[2].contains(', tag v1)')
assert runs[2].contains('[INFO] Valid')
assert runs[3].contains('20260102000000_create_posts.sql')
assert runs[3].contains('edited')
assert runs[4].contains('[1/1] 20260102000000_create_posts.sql::posts::acme: rolled back in')
assert runs[5].contains('1 migration pending in')
assert runs[6].contains('Cannot connect to jdbc:postgresql://localhost:1/nothing as ann')
runs.each { assert !it.contains('\tat ') }
assert !log.replace('-Drex.password=geheim', '').contains('geheim')
return true
