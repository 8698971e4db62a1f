namespace SiteGen.Tests;
