GRANT UPDATE (report_mailed_at) ON incident TO desk_worker;
