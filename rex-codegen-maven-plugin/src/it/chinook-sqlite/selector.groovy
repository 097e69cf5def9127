def script = new File(shared, 'data/chinook/sqlite.sql')
if (!script.exists()) {
    println "chinook-sqlite is skipped: there is no ${script}"
    return false
}
return true
