def script = new File(shared, 'data/chinook/postgres.sql')
if (!script.exists()) {
    println "chinook-postgresql is skipped: there is no ${script}"
    return false
}
return true
