-- AUB's reply to the question of one who was told (R-5.41); its policy allows nothing else.
GRANT INSERT ON requirement_answer TO desk_aub;
