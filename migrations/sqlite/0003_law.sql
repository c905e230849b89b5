-- Typed facts about the law, from which the site says where a file stands, and the days on which rows were last checked.

ALTER TABLE procedures ADD COLUMN act TEXT;
ALTER TABLE procedures ADD COLUMN act_number TEXT CONSTRAINT act_has_number CHECK ((act IS NULL) = (act_number IS NULL));
ALTER TABLE procedures ADD COLUMN in_force_until TEXT CONSTRAINT end_of_an_act CHECK (in_force_until IS NULL OR act IS NOT NULL);
ALTER TABLE procedures ADD COLUMN planned TEXT;
ALTER TABLE procedures ADD COLUMN planned_on TEXT CONSTRAINT planned_has_date CHECK ((planned IS NULL) = (planned_on IS NULL));
ALTER TABLE procedures ADD COLUMN checked_on TEXT;

ALTER TABLE milestones ADD COLUMN votes_for INTEGER;
ALTER TABLE milestones ADD COLUMN votes_against INTEGER
    CONSTRAINT votes_on_both_sides CHECK ((votes_for IS NULL) = (votes_against IS NULL));
ALTER TABLE milestones ADD COLUMN votes_abstentions INTEGER
    CONSTRAINT abstentions_in_a_vote CHECK (votes_abstentions IS NULL OR votes_for IS NOT NULL);
ALTER TABLE milestones ADD COLUMN checked_on TEXT;

ALTER TABLE figures ADD COLUMN checked_on TEXT;
