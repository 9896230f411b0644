internal import PlatformCore

/// What becomes of an agent; `nil` leaves as it is.
package struct AgentChange: Hashable, Sendable {
    /// Whether there must be no agent of the name yet; otherwise there must be one.
    package var isNew: Bool
    package var name: String?
    package var description: String?
    package var type: String?
    package var status: String?
    package var configuration: String?

    package init(isNew: Bool = false) {
        self.isNew = isNew
    }

    func apply(to agent: inout Agent) {
        if let name { agent.name = name }
        if let description { agent.description = description }
        if let type { agent.type = type }
        if let status { agent.status = status }
        if let configuration { agent.configuration = configuration }
    }
}
