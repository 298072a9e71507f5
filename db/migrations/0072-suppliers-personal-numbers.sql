-- A sole trader's number was read by whoever had invited it: any coach who began an intervention and a request, and chose the supplier, read
-- the personal number of somebody known by name alone. No page shows it; it serves to find the same supplier again (counter.find_supplier).

drop policy asker_read on nimr.supplier_personal_number;
