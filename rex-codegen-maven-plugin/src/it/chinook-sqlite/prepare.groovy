// read in place; what a migration needs goes around it
def script = new File(shared, 'data/chinook/sqlite.sql').getText('UTF-8').replace('\ufeff', '')
def migration = new File(basedir, 'src/main/resources/db/migrations/20260101000000_chinook.sql')
migration.parentFile.mkdirs()
migration.setText("--liquibase formatted sql\n\n--changeset acme:chinook\n${script}\n--rollback empty\n", 'UTF-8')
return true
