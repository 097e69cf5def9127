assert new File(basedir, 'build.log').text.contains('Skipped, as rex.skip says')
assert new File(basedir, 'target/classes/com/acme/App.class').exists()
assert !new File(basedir, 'target/rex').exists()
return true
