-- What a figure is about, by which figures are grouped.
ALTER TABLE figures ADD COLUMN topic TEXT;
