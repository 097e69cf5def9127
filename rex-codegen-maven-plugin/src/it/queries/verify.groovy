def runs = new File(basedir, 'build.log').text.split('Scanning for projects').drop(1)
assert runs.size() == 4

assert runs[0].contains('4 statements of ')
assert runs[1].contains('Ann has 1')
assert runs[1].contains('Bob has 0')
assert runs[1].contains('NamesOfRow[id=2, name=Bob]')
assert !runs[2].contains('scratch database')
assert runs[2].contains('Read from the snapshot')
assert runs[3].contains('src/broken/TopAuthors.sql:3: topAuthors: no such column: p.autor_id')
assert runs[3].contains('src/broken/TopAuthors.sql:8: unknown: the type of the parameter :what is not known')
assert runs[3].contains('write -- param: what integer')
assert !runs[3].contains('\tat ')
assert new File(basedir, 'rex-schema.sqlite.json').text.contains('"queries"')
return true
