def runs = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert runs.size() == 3

assert runs[0].contains('src/broken/20260102000000_create_posts.sql:7')
assert runs[0].contains('creat index posts_idx')
assert runs[0].contains('syntax error')
assert !runs[0].contains('\tat ')
assert runs[1].contains('There is no migrations folder')
assert runs[1].contains('nowhere')
assert !runs[1].contains('\tat ')
assert runs[2].contains('2 migrations applied')
assert new File(basedir, 'target/classes/com/acme/db/PostsTable.class').exists()
// nothing of the failed runs is left
assert !(new File(basedir, '../../rex-test/scratch/files').list() ?: []).any { it.startsWith('sqlite') && !it.contains('lock') }
return true
