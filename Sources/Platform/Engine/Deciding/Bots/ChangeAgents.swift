package import PlatformCore
internal import PlatformStore

extension Action {
    /// Keeps an agent, or changes one.
    package static func changeAgent(_ id: AgentID, _ change: AgentChange) -> Action {
        .deciding(ChangeAgent(id: id, change: change))
    }

    /// Forgets an agent, if it is there.
    package static func removeAgent(_ id: AgentID) -> Action {
        .deciding(RemoveAgent(id: id))
    }
}

private struct ChangeAgent: Deciding {
    let id: AgentID
    let change: AgentChange

    var subject: DecisionSubject { .agent(id) }
    var byteCount: Int { 256 + (change.configuration?.utf8.count ?? 0) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        let known = try context.decider.knownAgents()
        let before = known[id]
        guard (before == nil) == change.isNew else {
            throw invalid(change.isNew ? "there is an agent \(id)" : "there is no agent \(id)")
        }
        guard known.count < Agent.countMax || !change.isNew else {
            throw invalid("an app has at most \(Agent.countMax) agents")
        }
        try context.decider.checkStorage()
        var agent = before ?? Agent(id, createdAt: context.now)
        agent.updatedAt = context.now
        change.apply(to: &agent)
        context.decider.keep(agent)
        return .done
    }

    private func invalid(_ text: String) -> Refusal { .refused(ClientError(.invalidArgument, text)) }
}

private struct RemoveAgent: Deciding {
    let id: AgentID

    var subject: DecisionSubject { .agent(id) }

    func decide(in context: DecisionContext) throws(Refusal) -> Answer {
        if let agent = try context.decider.knownAgents()[id] { context.decider.forget(agent) }
        return .done
    }
}

extension Decider {
    private static let agentShelf = ShelfName(ofTenant: .agent)

    fileprivate func knownAgents() throws(Refusal) -> [AgentID: Agent] {
        guard let agents else { throw .cold([.shelf(Self.agentShelf)]) }
        return agents
    }

    /// Takes the agents that were loaded; what is known already is newer.
    func installAgents(_ state: LoadedState) {
        guard agents == nil, case .shelf(Self.agentShelf, let items) = state else { return }
        agents = Dictionary(items.values.compactMap { $0 as? Agent }.map { ($0.id, $0) }) { $1 }
    }

    fileprivate func keep(_ agent: Agent) {
        agents?[agent.id] = agent
        pending.put(ShelfRecord(agent, lsn: nextLSN()), on: Self.agentShelf)
    }

    fileprivate func forget(_ agent: Agent) {
        agents?[agent.id] = nil
        _ = nextLSN()
        pending.remove(agent.key, from: Self.agentShelf)
    }
}
