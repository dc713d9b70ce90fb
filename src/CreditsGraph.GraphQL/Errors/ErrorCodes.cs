namespace CreditsGraph.GraphQL.Errors;

/// <summary>The stable codes of <c>extensions.code</c>: HotChocolate's, so that its clients keep working.</summary>
public static class ErrorCodes
{
    /// <summary>A value could not be converted to the type an input asks for.</summary>
    public const string ValueConversion = "HC0001";

    /// <summary>A literal could not be converted to the type an input asks for.</summary>
    public const string LiteralConversion = "HC0002";

    /// <summary>The request is not a well-formed GraphQL request.</summary>
    public const string InvalidRequest = "HC0009";

    /// <summary>The request is larger than the server reads.</summary>
    public const string RequestTooLarge = "HC0010";

    /// <summary>The request's JSON could not be parsed.</summary>
    public const string RequestSyntax = "HC0011";

    /// <summary>The request has neither a document nor the id of one.</summary>
    public const string NoDocument = "HC0013";

    /// <summary>The document has a syntax error.</summary>
    public const string DocumentSyntax = "HC0014";

    /// <summary>The operation to execute could not be determined.</summary>
    public const string OperationNotFound = "HC0015";

    /// <summary>A variable has a wrong or missing value.</summary>
    public const string VariableValue = "HC0016";

    /// <summary>A null stands where the type is non-null.</summary>
    public const string NonNullViolation = "HC0018";

    /// <summary>The request took longer than the server allows.</summary>
    public const string Timeout = "HC0045";

    /// <summary>Introspection is turned off.</summary>
    public const string IntrospectionOff = "HC0046";

    /// <summary>The operation costs more than the server allows.</summary>
    public const string CostExceeded = "HC0047";

    /// <summary>The client cancelled the request.</summary>
    public const string Cancelled = "HC0049";

    /// <summary>A page is larger than the field allows.</summary>
    public const string PageTooLarge = "HC0051";

    /// <summary>The field needs first or last.</summary>
    public const string NoPageSize = "HC0052";

    /// <summary>A oneOf input object has no field.</summary>
    public const string OneOfNoField = "HC0054";

    /// <summary>A oneOf input object has more than one field.</summary>
    public const string OneOfManyFields = "HC0055";

    /// <summary>The field of a oneOf input object is null.</summary>
    public const string OneOfNullField = "HC0056";

    /// <summary>A variable in a field of a oneOf input object can be null.</summary>
    public const string OneOfVariableNullable = "HC0057";

    /// <summary>No media type of Accept can be served.</summary>
    public const string NotAcceptable = "HC0063";

    /// <summary>The Accept header could not be parsed.</summary>
    public const string InvalidAccept = "HC0064";

    /// <summary>More node ids were asked for than the server allows.</summary>
    public const string TooManyNodes = "HC0076";

    /// <summary>A preflight header is required and absent.</summary>
    public const string NoPreflight = "HC0077";

    /// <summary>A cursor could not be read, or belongs to another order.</summary>
    public const string InvalidCursor = "HC0078";

    /// <summary>A page size is negative.</summary>
    public const string NegativePageSize = "HC0079";

    /// <summary>A field needs exactly one of its slicing arguments.</summary>
    public const string OneSlicingArgument = "HC0082";

    /// <summary>Introspection fields are nested too deeply.</summary>
    public const string IntrospectionTooDeep = "HC0086";

    /// <summary>The operation nests deeper than the server allows.</summary>
    public const string OperationTooDeep = "HC0087";

    /// <summary>Merging the document's fields takes more comparisons than the server allows.</summary>
    public const string MergeBudget = "HC0107";

    /// <summary>A leaf value does not fit its type.</summary>
    public const string InvalidLeafValue = "EXEC_INVALID_LEAF_VALUE";

    /// <summary>An object fits none of the possible types of an abstract type.</summary>
    public const string UnresolvedAbstractType = "EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE";
}
