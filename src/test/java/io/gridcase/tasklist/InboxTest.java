package io.gridcase.tasklist;

import io.gridcase.GridcaseTest;

@GridcaseTest
class InboxTest extends InboxStage {}
