package io.gridcase.casefile;

import org.springframework.data.jpa.repository.JpaRepository;

/** Who has looked at notices up to when, as stored. */
interface NoticesSeenStore extends JpaRepository<NoticesSeen, String> {}
