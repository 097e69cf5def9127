['one', 'two'].each {
    assert new File(basedir, "${it}/target/classes/com/acme/${it}/UsersTable.class").exists()
}
return true
