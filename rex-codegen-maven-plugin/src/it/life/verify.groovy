import java.time.OffsetDateTime

def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects').drop(1)
assert runs.size() == 4

assert runs[0].contains('Starting a scratch database (sqlite)')
assert runs[0].contains('2 migrations applied')
assert runs[0].contains('10 files generated')
assert !runs[1].contains('scratch database')
assert runs[1].contains('Nothing to do')
assert runs[1].contains('is up to date')
assert runs[2].contains('1 migration applied')
assert runs[2].contains('5 written, 1 unchanged, 4 deleted')
assert runs[3].contains('Skipped, as rex.skip says')

def generated = new File(basedir, 'target/generated-sources/rex/com/acme/db')
assert new File(generated, 'User.java').text.contains('@Nullable String email')
assert !new File(generated, 'Post.java').exists()
assert new File(basedir, 'target/classes/com/acme/db/User.class').exists()

// what did not change was left alone by the third run, and by all before it
def unchanged = new File(generated, 'package-info.java')
def firstEnd = OffsetDateTime.parse((runs[0] =~ /Finished at: (\S+)/)[0][1]).toInstant().toEpochMilli()
assert unchanged.lastModified() <= firstEnd + 1000
return true
