/// How an operation's parameters are written when they come in a body.
package enum BodyForm: Sendable {
    case form
    /// Flagged **JSON** in the reference: such bodies are read as JSON even if labelled as a form.
    case json
}
