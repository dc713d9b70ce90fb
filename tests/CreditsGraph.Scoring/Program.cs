using CreditsGraph.Scoring;

// dotnet run --project tests/CreditsGraph.Scoring -- FOLDER...
if (args.Length == 0 || !Array.TrueForAll(args, Directory.Exists))
{
    Console.Error.WriteLine("Name folders of labelled pages: name.txt or name.html beside name.expected.json.");
    return 2;
}
PageScore? all = null;
foreach (var folder in args)
{
    var (total, account) = LabelledFolder.Score(folder);
    Console.WriteLine(folder);
    Console.WriteLine(account);
    all = all is null ? total : all + total;
}
if (args.Length > 1)
    Console.WriteLine("all\n" + all!.Table());
return 0;
