internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

private let guide = AgentID(unchecked: "guide")

@Suite struct AgentTests {
    @Test func `an agent is kept and changed in part, also after a crash`() throws {
        let tenant = try TestTenant()
        var change = AgentChange(isNew: true)
        change.name = "Guide"
        change.configuration = #"{"a":1}"#
        try tenant.run(.changeAgent(guide, change))
        try tenant.crash()
        tenant.clock.advance(milliseconds: 5)
        change = AgentChange()
        change.status = "on"
        try tenant.run(.changeAgent(guide, change))
        let agent = try #require(try tenant.agents().first)
        #expect(agent.name == "Guide")
        #expect(agent.status == "on")
        #expect(agent.configuration == #"{"a":1}"#)
        #expect(agent.updatedAt == agent.createdAt.advanced(byMilliseconds: 5))
        #expect(try tenant.check().isSound)
        try tenant.run(.removeAgent(guide))
        try tenant.run(.removeAgent(guide))
        #expect(try tenant.agents().isEmpty)
    }

    @Test func `one that is there already, one that is not and one too many are refused`() throws {
        let tenant = try TestTenant()
        #expect(throws: ClientError.self) { try tenant.run(.changeAgent(guide, AgentChange())) }
        for number in 0..<Agent.countMax {
            try tenant.run(.changeAgent(AgentID(unchecked: "a\(number)"), AgentChange(isNew: true)))
        }
        #expect(throws: ClientError.self) { try tenant.run(.changeAgent(guide, AgentChange(isNew: true))) }
        let known = AgentID(unchecked: "a0")
        #expect(throws: ClientError.self) { try tenant.run(.changeAgent(known, AgentChange(isNew: true))) }
        #expect(try tenant.agents().count == Agent.countMax)
        #expect(try tenant.check().isSound)
    }

    @Test func `the event log names the agent that changed`() throws {
        let tenant = try TestTenant()
        try tenant.run(.changeAgent(guide, AgentChange(isNew: true)))
        let query = EventQuery.page(after: .zero, limit: 10, of: [.recordChanged])
        guard case .events(.page(let page)) = try tenant.ask(.events(query)),
            case .record(.agent, let owner, let item)? = page.events.last?.content
        else { throw UnexpectedAnswer() }
        #expect(owner.isEmpty)
        #expect(item == Array("guide".utf8))
    }
}

extension TestTenant {
    fileprivate func agents() throws -> [Agent] {
        guard case .shelf(let items, _) = try ask(.records(.tenantShelf(.agent, after: nil, limit: 200))) else {
            throw UnexpectedAnswer()
        }
        return items.compactMap { $0 as? Agent }
    }
}
