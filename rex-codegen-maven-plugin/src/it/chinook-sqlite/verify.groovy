def log = new File(basedir, 'build.log').text
assert log.contains('Starting a scratch database (sqlite)')
assert log.contains('11 tables, 0 views and 0 enums found')
def ran = (log =~ /Tests run: (\d+), Failures: 0, Errors: 0, Skipped: 0/)
assert ran.find() && ran.group(1).toInteger() >= 12
return true
