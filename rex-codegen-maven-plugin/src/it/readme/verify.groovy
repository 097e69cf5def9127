def log = new File(basedir, "build.log").text
assert log.contains("User[id=1, email=ann@example.org, name=Ann, age=41]")
assert new File(basedir, "app.db").isFile()
assert new File(basedir, "rex-schema.sqlite.json").isFile()
