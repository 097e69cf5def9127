def core = new File(basedir, 'core/target/classes/com/acme/core')
def shop = new File(basedir, 'shop/target/classes/com/acme/shop')
assert new File(core, 'Person.class').exists()
assert new File(shop, 'OrdersTable.class').exists()
assert !new File(shop, 'UsersTable.class').exists()
assert new File(shop, 'Buyers.class').exists()
return true
