-- Policies, pages of one record, merged companies and erased persons all look for what refers to a record. Where no index began with that
-- column, each of them read the whole table; an index of current rows only did not serve those who look for all.

create index award_bid on nimr.award (bid_id);
create index award_letter_bid on nimr.award_letter (bid_id);
create index award_letter_supplier on nimr.award_letter (supplier_id);
create index bid_invitation on nimr.bid (invitation_id);
create index contract_supplier on nimr.contract (supplier_id);
create index feedback_invitation_company on nimr.feedback_invitation (company_id);
create index feedback_invitation_person on nimr.feedback_invitation (person_id);
create index follow_up_talk on nimr.follow_up (talk_id);
create index intervention_partner_company on nimr.intervention_partner (company_id);
create index intervention_partner_intervention on nimr.intervention_partner (intervention_id);
create index need_event_intervention on nimr.need_event (intervention_id);
create index need_proposal_need on nimr.need_proposal (need_id);
create index network_meeting_member_member on nimr.network_meeting_member (member_id);
create index network_member_company on nimr.network_member (company_id);
create index network_member_network on nimr.network_member (network_id);
create index network_member_person on nimr.network_member (person_id);
create index person_role_person on nimr.person_role (person_id);
create index question_asker_invitation on nimr.question_asker (invitation_id);
create index registration_by_invitation on nimr.registration (invitation_id);
create index score_criterion on nimr.score (criterion_id);
create index sent_mail_occasion on nimr.sent_mail (occasion_id);
create index sent_mail_recipient_company on nimr.sent_mail_recipient (company_id);
create index sent_mail_recipient_person on nimr.sent_mail_recipient (person_id);
create index size_assessment_company on nimr.size_assessment (company_id);
create index small_purchase_supplier on nimr.small_purchase (supplier_id);
create index target_group_assessment_company on nimr.target_group_assessment (company_id);
create index task_force_invitation_intervention on nimr.task_force_invitation (intervention_id);
create index task_force_invitation_proposal on nimr.task_force_invitation (proposal_id);
create index task_force_invitation_replaces_member on nimr.task_force_invitation (replaces_member_id);
create index task_force_member_intervention on nimr.task_force_member (intervention_id);
create index task_force_proposal_answer_intervention on nimr.task_force_proposal_answer (intervention_id);
create index walk_in_attendance on nimr.walk_in (attendance_id);
