-- Opening hours as data (`mo-fr 09:00-20:00`) instead of as sentences in two languages, and in how much of the Union a number
-- answers. The sentences that were in use become data; another one is only in the backup made before this migration, until
-- the content folder with its hours is imported.
ALTER TABLE helplines RENAME COLUMN hours TO hours_text;
ALTER TABLE helplines ADD COLUMN hours TEXT CONSTRAINT hours_are_filled CHECK (hours <> '');
ALTER TABLE helplines ADD COLUMN coverage TEXT;
UPDATE helplines SET hours = CASE hours_text::json ->> 'en'
    WHEN 'Day and night, every day' THEN '24/7'
    WHEN 'Day and night in Polish; 14:00 to 24:00 in Ukrainian' THEN '24/7 (pl); mo-su 14:00-24:00 (uk)'
    WHEN 'Every day, 12:00 to 20:00' THEN 'mo-su 12:00-20:00'
    WHEN 'Monday to Friday, 8:00 to 22:00' THEN 'mo-fr 08:00-22:00'
    WHEN 'Monday to Friday, 9:00 to 20:00' THEN 'mo-fr 09:00-20:00'
    WHEN 'Monday to Saturday, 14:00 to 20:00' THEN 'mo-sa 14:00-20:00'
END;
ALTER TABLE helplines DROP COLUMN hours_text;
