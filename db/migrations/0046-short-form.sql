-- The short form can be corrected, also when it named the wrong supplier.
grant update (supplier_id) on nimr.small_purchase to nimr_app;
