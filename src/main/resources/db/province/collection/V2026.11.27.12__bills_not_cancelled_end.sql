-- Given back and not cancelled, of days that were compared and whose difference is closed: nothing is left to do.
delete from collection_open o
 using collection_payment p
  join collection_comparison c on c.biller_id = p.biller_id and c.biller_day = p.biller_day
 where p.payment_id = o.payment_id
   and exists (select from collection_reversed v where v.payment_id = p.payment_id)
   and (select e.answer
          from collection_exchange e
         where e.payment_id = p.payment_id and e.question = 'CANCEL'
         order by e.no desc
         limit 1) = 'CANNOT'
   and not exists (select from collection_difference d
                     left join collection_difference_end n on n.difference_id = d.difference_id
                    where d.comparison_id = c.comparison_id
                      and d.payment_code = p.payment_id::text
                      and n.difference_id is null);
